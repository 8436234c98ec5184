import { Random } from './random';

/** Given and family names as they are common in the countries that ship most, and words that firms are named with. */
const PEOPLE: readonly (readonly [string, string])[] = [
  [
    'James Mary Robert Patricia Michael Jennifer William Linda David Elizabeth Richard Barbara Joseph Susan Thomas Jessica Charles Sarah Christopher Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Margaret Steven Sandra Paul Ashley Andrew Kimberly Joshua Emily Kenneth Donna Kevin Michelle Brian Dorothy George Carol Timothy Amanda',
    'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Washington Butler Simmons Foster Bryant',
  ],
  [
    'Hans Anna Peter Ursula Wolfgang Monika Klaus Petra Jürgen Sabine Michael Renate Stefan Helga Andreas Karin Thomas Brigitte Markus Claudia Lukas Katharina Jonas Lena',
    'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler Herrmann Walter Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Berger Winkler Roth Beck Lorenz Baumann',
  ],
  [
    'Jean Marie Pierre Nathalie Michel Isabelle Philippe Sylvie Alain Catherine Nicolas Martine Christophe Françoise Laurent Valérie Julien Sophie Antoine Camille',
    'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia Bertrand Roux Vincent Fournier Morel Girard Andre Mercier Dupont Lambert Bonnet Legrand Garnier Faure Rousseau Blanc Guerin Muller Henry Roussel Perrin Gauthier Masson Marchand Chevalier',
  ],
  [
    'Hiroshi Yuko Kenji Keiko Takashi Naomi Makoto Yumi Satoshi Akiko Daisuke Emi Kazuhiro Mayumi Shinji Tomoko Haruto Sakura Ren Aoi',
    'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura',
  ],
  [
    'Rajesh Priya Amit Sunita Sanjay Anita Vikram Kavita Arjun Pooja Rahul Neha Suresh Lakshmi Anil Deepa Manoj Meena Ravi Geeta',
    'Sharma Verma Gupta Patel Reddy Nair Iyer Rao Kumar Singh Das Mehta Shah Joshi Desai Chopra Malhotra Kapoor Banerjee Mukherjee Chatterjee Pillai Menon Agarwal Bhat Kulkarni Naidu Saxena Tiwari Pandey',
  ],
  [
    'Maria Jose Antonio Carmen Manuel Ana Francisco Isabel Juan Laura Carlos Marta Luis Cristina Miguel Lucia Javier Elena Pablo Paula',
    'Garcia Rodriguez Gonzalez Fernandez Lopez Martinez Sanchez Perez Gomez Martin Jimenez Ruiz Hernandez Diaz Moreno Alvarez Romero Alonso Gutierrez Navarro Torres Dominguez Vazquez Ramos Gil Ramirez Serrano Blanco Molina Morales Suarez Ortega Delgado Castro Ortiz Rubio Marin Sanz Iglesias Medina',
  ],
  [
    'Giuseppe Maria Giovanni Anna Antonio Rosa Mario Giulia Luigi Francesca Francesco Chiara Marco Elena Andrea Sara Paolo Laura Stefano Silvia',
    'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone',
  ],
  [
    'Erik Ingrid Lars Kristina Anders Eva Johan Maria Nils Karin Mikkel Freja Jens Mette Pekka Liisa Juha Anna Ole Kari',
    'Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Hansen Jensen Nielsen Pedersen Christensen Larsen Sørensen Rasmussen Korhonen Virtanen Mäkinen Nieminen Berg Haugen Hagen Johannessen Lindberg Lundgren Bergström Sandberg',
  ],
  [
    'Piotr Anna Krzysztof Maria Andrzej Katarzyna Tomasz Małgorzata Jan Agnieszka Jakub Zuzanna Willem Johanna Pieter Anneke',
    'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski de_Vries van_Dijk Bakker Janssen Visser Smit de_Boer Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker',
  ],
  [
    'Thabo Nomsa Kwame Ama Chinedu Ngozi Tunde Funke Wanjiru Kamau Siti Budi Dewi Agus Nur Minh Linh Somchai Malee',
    'Nkosi Dlamini Mensah Owusu Okafor Adeyemi Eze Balogun Mwangi Otieno Wijaya Santoso Nguyen Tran Pham Hoang Srisai Boonmee Tan Lim Ng Wong Chong Teo Goh Ramli',
  ],
];

const FIRMS = {
  names:
    'Brightwater Oakridge Silverline Northgate Bluebell Harbour Redwood Summit Evergreen Crestview Lakeside Meadow Pinnacle Westfield Ironwood Clearview Granite Maple Sterling Beacon Falcon Horizon Atlas Orion Phoenix Cascade Juniper Cobalt Amber Willow Castlegate Riverside Kestrel Fernhill Highland Brookfield Stonebridge Eastwood Windermere Ashford Klaasen Bergmann Delacroix Fontaine Rinaldi Okamoto Hayashi Sundqvist Lindholm Petersen Novak Moretti Alvarado Castellano Patel Krishna Ganesh Mahindra Tanaka Suzuki Yamato Hikari Sakura Kowalska Vermeer',
  trades:
    'Foods Logistics Textiles Furniture Motors Machinery Plastics Packaging Chemicals Electronics Tools Bearings Ceramics Coatings Instruments Optics Garments Footwear Toys Seafood Coffee Wines Timber Paper Printing Hardware Appliances Cosmetics Pharmaceuticals Medical_Supplies Auto_Parts Tyres Batteries Lighting Cables Pumps Valves Filters Castings Trading Import_Export Forwarding Shipping Freight Consulting Engineering Construction',
  forms:
    'Ltd Inc LLC GmbH Co.,_Ltd. S.A. S.r.l. B.V. Pty_Ltd Pte_Ltd AB AS K.K. Oy SARL Sp._z_o.o. Corporation Limited PLC',
};

const listed = (words: string) => words.split(' ').map((word) => word.replaceAll('_', ' '));
const every = (words: string[], half: 'fit' | 'measure') =>
  words.filter((_, at) => at % 2 === (half === 'fit' ? 0 : 1));

/**
 * So many different ordinary persons and firms, half each, always the same for the same seed. None is taken from any list. Every
 * word belongs to one half only, so that what is measured was not fitted on.
 */
export function ordinaryNames(
  count: number,
  half: 'fit' | 'measure',
  seed = 7,
): { name: string; kind: 'person' | 'organization' }[] {
  const random = new Random(seed);
  const names = new Map<string, 'person' | 'organization'>();
  const people = PEOPLE.map(([given, family]) => [every(listed(given), half), every(listed(family), half)] as const);
  const [first, trades, forms] = [every(listed(FIRMS.names), half), listed(FIRMS.trades), listed(FIRMS.forms)];
  while (names.size < count) {
    if (names.size % 2 === 0) {
      const [given, family] = random.pick(people);
      names.set(`${random.pick(given)} ${random.pick(family)}`, 'person');
    } else {
      const second = random.next() < 0.35 ? ` ${random.pick(first)}` : '';
      names.set(`${random.pick(first)}${second} ${random.pick(trades)} ${random.pick(forms)}`, 'organization');
    }
  }
  return [...names].map(([name, kind]) => ({ name, kind }));
}
