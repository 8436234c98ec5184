/** How a list says that nothing has been chosen yet, in the languages that we read. Beginnings, lower case. */
const BEGINNINGS = (
  'please select|please choose|start typing|type to|type at least|search for|search by|bitte|auswählen|wählen|sélectionn|choisi|veuillez|' +
  'seleccion|elija|elige|escoja|selecion|escolha|selezion|scegli|selecteer|kies|maak een keuze|seçiniz|seçin|wybierz|выберите|не выбрано|' +
  'выбрать|виберіть|оберіть|選択|選んで|请选择|請選擇|선택|اختر|انتخاب|chọn|เลือก|กรุณาเลือก|pilih|silakan'
).split('|');
/** English verbs begin names of companies too: "Select Autos Ltd" is a choice, "Select a port" is none. */
const ENGLISH =
  /^(?:select|choose|pick|search)(?:$|[\s.…]+(?:$|an?\b|one\b|the\b|your\b|from\b|[a-z]+\s*(?:\.{2,}|…)$|(?:country|port|currency|option|unit|make|model|year|type|date)\b))/;
const NOTHING = new Set(['', '-', '--', '---', '—', '–', '…', '...', 'none selected', 'any', 'n/a']);
const LONGEST_PROMPT = 40;

/** Whether a text only asks for a choice. Dashes and dots around it are how forms set it apart. */
export function isPrompt(text: string): boolean {
  const bare = text.trim().toLowerCase();
  if (NOTHING.has(bare)) return true;
  if (bare.length > LONGEST_PROMPT) return false;
  const inner = bare.replace(/^[-–—.…*<[( ]+/, '');
  return (
    ENGLISH.test(inner) ||
    BEGINNINGS.some((each) => inner.startsWith(each)) ||
    /(?:を選択|選択してください)$/.test(inner)
  );
}
