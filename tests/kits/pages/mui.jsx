import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

function Booking() {
  const [country, setCountry] = useState('');
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <TextField label={LABELS.name} fullWidth />
      <TextField
        select
        id="country"
        label={LABELS.country}
        fullWidth
        value={country}
        onChange={(event) => setCountry(event.target.value)}
      >
        {coded(COUNTRIES).map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete options={coded(PORTS)} renderInput={(params) => <TextField {...params} label={LABELS.port} />} />
      <DatePicker label={LABELS.date} />
      <Autocomplete multiple options={GOODS} renderInput={(params) => <TextField {...params} label={LABELS.goods} />} />
      <TextField type="number" label={LABELS.value} fullWidth />
    </LocalizationProvider>
  );
}

createRoot(root).render(<Booking />);
