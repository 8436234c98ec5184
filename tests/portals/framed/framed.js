const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;background:#fff;border:1px solid #bbb;margin:8px 0;padding:8px 12px}.r{display:flex;gap:8px;margin:4px 0}.r span{width:160px}.r input{flex:1}',
);

function row(root, text, name) {
  const line = document.createElement('div');
  line.className = 'r';
  const label = document.createElement('span');
  label.textContent = text;
  const input = document.createElement('input');
  input.name = name;
  line.append(label, input);
  root.append(line);
}

customElements.define(
  'cs-party',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: this.getAttribute('mode') });
      root.adoptedStyleSheets = [sheet];
      const heading = document.createElement('h2');
      heading.textContent = this.getAttribute('heading');
      root.append(heading);
      const p = this.getAttribute('prefix');
      for (const [text, name] of [
        ['Name', 'name'],
        ['Address', 'addr'],
        ['Country', 'country'],
      ])
        row(root, text, p + '_' + name);
    }
  },
);

customElements.define(
  'cs-route',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      for (const [text, name] of [
        ['Port of loading', 'pol'],
        ['Port of transshipment', 'pot'],
        ['Port of discharge', 'pod'],
        ['Vessel', 'vsl'],
        ['IMO number', 'imo'],
      ])
        row(root, text, name);
    }
  },
);

document.getElementById('order').addEventListener('click', function () {
  this.textContent = 'Order placed';
});
