/** The site that a host belongs to: portal maps and lessons know no ports. `portal.example:8443` → `portal.example` */
export const siteOf = (host: string): string => host.toLowerCase().replace(/:\d{1,5}$/, '');
