import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { COUNTRIES, LABELS } from '../form';
import { root } from '../place';

ModuleRegistry.registerModules([AllCommunityModule]);
root.style.height = '300px';
createGrid(root, {
  defaultColDef: { editable: true, flex: 1 },
  columnDefs: [
    { field: 'goods', headerName: LABELS.goods },
    { field: 'hs', headerName: 'HS code' },
    {
      field: 'origin',
      headerName: 'Country of origin',
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: COUNTRIES },
    },
    { field: 'value', headerName: LABELS.value, cellEditor: 'agNumberCellEditor' },
  ],
  rowData: [{ goods: 'Timber', hs: '4407.11', origin: 'Germany', value: 1200 }],
});
