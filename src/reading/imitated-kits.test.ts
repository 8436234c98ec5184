// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rolesOf } from './testing';

/**
 * Kits that `tests/kits` does not run. What stands here is the DOM that they draw, in the state after a user's choice, written down by hand:
 * Angular Material 17, PrimeNG 17, Oracle JET 15, Salesforce Lightning base components.
 */
const DRAWN: [string, string, string[]][] = [
  [
    'Angular Material: input, select',
    `<mat-form-field><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-infix"><label for="mat-input-0"><mat-label>Consignee name</mat-label></label><input matinput id="mat-input-0" value="Alpha Trading"></div></div></mat-form-field>
     <mat-form-field><div class="mat-mdc-form-field-infix"><label id="mat-mdc-form-field-label-2"><mat-label>Country of destination</mat-label></label><mat-select role="combobox" aria-haspopup="listbox" aria-labelledby="mat-mdc-form-field-label-2 mat-select-value-1" id="mat-select-0" tabindex="0"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value" id="mat-select-value-1"><span class="mat-mdc-select-value-text"><span class="mat-mdc-select-min-line">Japan</span></span></div><div class="mat-mdc-select-arrow-wrapper"><div class="mat-mdc-select-arrow"><svg></svg></div></div></div></mat-select></div></mat-form-field>`,
    ['consignee.name=Alpha Trading', 'country.destination=Japan'],
  ],
  [
    'PrimeNG: dropdown, multiselect',
    `<div class="field"><label for="name">Consignee name</label><input pinputtext id="name" value="Alpha Trading"></div>
     <div class="field"><label id="c">Country of destination</label><p-dropdown><div class="p-dropdown p-component"><span role="combobox" class="p-dropdown-label p-inputtext" aria-haspopup="listbox" aria-labelledby="c" tabindex="0">Japan</span><div class="p-dropdown-trigger" role="button" aria-label="dropdown trigger" aria-haspopup="listbox"><svg></svg></div></div></p-dropdown></div>`,
    ['consignee.name=Alpha Trading', 'country.destination=Japan'],
  ],
  [
    'Oracle JET: input text, select single',
    `<oj-input-text label-hint="Consignee name" class="oj-inputtext oj-form-control"><div class="oj-text-field-container"><div class="oj-text-field-middle"><input id="a|input" aria-label="Consignee name" value="Alpha Trading"></div></div></oj-input-text>
     <oj-select-single label-hint="Country of destination" class="oj-searchselect"><div class="oj-text-field-container"><div class="oj-searchselect-main-field"><input class="oj-searchselect-input" role="combobox" aria-haspopup="listbox" aria-label="Country of destination" readonly value="Japan"></div></div></oj-select-single>`,
    ['consignee.name=Alpha Trading', 'country.destination=Japan'],
  ],
  [
    'Salesforce Lightning: input, combobox',
    `<lightning-input><div class="slds-form-element"><label class="slds-form-element__label" for="input-12">Consignee name</label><div class="slds-form-element__control"><input class="slds-input" id="input-12" value="Alpha Trading"></div></div></lightning-input>
     <lightning-combobox><div class="slds-form-element"><label class="slds-form-element__label" for="combobox-button-7">Country of destination</label><div class="slds-form-element__control"><lightning-base-combobox><div class="slds-combobox"><button role="combobox" type="button" id="combobox-button-7" aria-haspopup="listbox" class="slds-combobox__input" data-value="JP"><span class="slds-truncate">Japan</span></button></div></lightning-base-combobox></div></div></lightning-combobox>`,
    ['consignee.name=Alpha Trading', 'country.destination=Japan'],
  ],
];

test.each(DRAWN)('%s', (_kit, html, fields) => {
  expect(rolesOf(html)).toEqual(fields);
});
