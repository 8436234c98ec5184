import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';

const COUNTRIES = {
  BD: 'Bangladesh',
  CN: 'China',
  DE: 'Germany',
  GB: 'United Kingdom',
  IN: 'India',
  JP: 'Japan',
  KE: 'Kenya',
  KP: "Korea, Democratic People's Republic of",
  KR: 'Korea, Republic of',
  NL: 'Netherlands',
  SG: 'Singapore',
  US: 'United States',
};

function Text({ label, value, onChange, multiline }) {
  const id = useId();
  const Tag = multiline ? 'textarea' : 'input';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Tag id={id} value={value ?? ''} onChange={(e) => onChange(e.target.value)} />
    </div>
  );
}

/** An ARIA combobox as component libraries build it: an input, a listbox that appears, options chosen by mouse or keyboard. */
function Country({ label, value, onChange }) {
  const id = useId();
  const [typed, setTyped] = useState(null);
  const [active, setActive] = useState(0);
  const shown = typed ?? COUNTRIES[value] ?? '';
  const options =
    typed === null
      ? []
      : Object.entries(COUNTRIES).filter(([, name]) => name.toLowerCase().includes(typed.toLowerCase()));
  const choose = (code) => {
    onChange(code);
    setTyped(null);
  };
  const onKeyDown = (e) => {
    if (e.key === 'ArrowDown') setActive((active + 1) % Math.max(1, options.length));
    if (e.key === 'Enter' && options[active]) {
      e.preventDefault();
      choose(options[active][0]);
    }
    if (e.key === 'Escape') setTyped(null);
  };
  return (
    <div className="field">
      <label id={`${id}l`}>{label}</label>
      <input
        role="combobox"
        aria-labelledby={`${id}l`}
        aria-expanded={options.length > 0}
        aria-controls={`${id}b`}
        value={shown}
        onChange={(e) => {
          setTyped(e.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(() => setTyped(null), 150)}
      />
      {options.length > 0 && (
        <ul role="listbox" id={`${id}b`}>
          {options.map(([code, name], i) => (
            <li
              key={code}
              role="option"
              aria-selected={i === active}
              data-value={code}
              onMouseDown={() => choose(code)}
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Party({ title, data, set, phone }) {
  return (
    <section>
      <h2>{title}</h2>
      <Text label="Company" value={data.name} onChange={(name) => set({ ...data, name })} />
      <Text label="Street address" multiline value={data.address} onChange={(address) => set({ ...data, address })} />
      <Country label="Country / region" value={data.country} onChange={(country) => set({ ...data, country })} />
      {phone && <Text label="Phone" value={data.phone} onChange={(p) => set({ ...data, phone: p })} />}
    </section>
  );
}

const STEPS = ['Who', 'Where', 'What', 'Review'];

function App() {
  const [step, setStep] = useState(0);
  const [b, setB] = useState({ shipper: {}, consignee: {}, notify: {} });
  const [done, setDone] = useState(false);
  const at = (key) => ({ value: b[key], onChange: (value) => setB((old) => ({ ...old, [key]: value })) });
  const party = (key) => ({ data: b[key], set: (value) => setB((old) => ({ ...old, [key]: value })) });
  if (done)
    return (
      <main>
        <h1>Thank you, we are booking your shipment.</h1>
      </main>
    );
  return (
    <main>
      <nav aria-label="Progress">
        {STEPS.map((name, i) => (
          <span key={name} aria-current={i === step ? 'step' : undefined}>
            {name}
          </span>
        ))}
      </nav>
      {step === 0 && (
        <>
          <Party title="Sender" {...party('shipper')} />
          <Party title="Receiver" phone {...party('consignee')} />
          <Party title="Also notify" {...party('notify')} />
        </>
      )}
      {step === 1 && (
        <section>
          <h2>Route</h2>
          <Text label="Origin port" {...at('pol')} />
          <Text label="Via" {...at('via')} />
          <Text label="Destination port" {...at('pod')} />
          <Country label="Destination country" {...at('dest')} />
          <Text label="Final place of delivery" {...at('pld')} />
          <Text label="Vessel" {...at('vessel')} />
          <Text label="Vessel IMO" {...at('imo')} />
        </section>
      )}
      {step === 2 && (
        <section>
          <h2>Cargo</h2>
          <Text label="What are you shipping?" multiline {...at('goods')} />
          <Text label="HS code" {...at('hs')} />
          <Text label="Pieces" {...at('pieces')} />
          <Text label="Declared value" {...at('value')} />
          <Text label="Currency" {...at('currency')} />
          <Text label="Make" {...at('make')} />
          <Text label="Model" {...at('model')} />
          <Text label="Model year" {...at('year')} />
          <Text label="VIN / chassis number" {...at('vin')} />
          <Text label="Engine size (cc)" {...at('cc')} />
          <Text label="Fuel type" {...at('fuel')} />
        </section>
      )}
      {step === 3 && (
        <section>
          <h2>Review</h2>
          <dl>
            <dt>Receiver</dt>
            <dd>{b.consignee.name}</dd>
            <dt>Destination port</dt>
            <dd>{b.pod}</dd>
            <dt>What are you shipping?</dt>
            <dd>{b.goods}</dd>
          </dl>
        </section>
      )}
      <p className="bar">
        {step > 0 && (
          <button type="button" onClick={() => setStep(step - 1)}>
            Back
          </button>
        )}
        {step < 3 ? (
          <button type="button" className="go" onClick={() => setStep(step + 1)}>
            Continue
          </button>
        ) : (
          <button type="button" className="go" onClick={() => setDone(true)}>
            Book
          </button>
        )}
      </p>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<App />);
