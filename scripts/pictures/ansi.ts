/** Colours by ANSI code, from GitHub's dark theme: they have enough contrast on a dark background. */
const COLOURS: Readonly<Record<number, string>> = {
  31: "#ff7b72",
  32: "#56d364",
  33: "#e3b341",
  36: "#79c0ff",
  90: "#9198a1",
};

/** Colour of text without a colour code. */
const FOREGROUND = "#e6edf3";

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with a control character
const ANSI_CODE = /\u001b\[(\d*)m/;

/** A piece of a line in one style. */
export interface Span {
  /** Characters to the left of the span. */
  readonly column: number;
  readonly text: string;
  readonly colour: string;
  readonly isBold: boolean;
}

type Style = Pick<Span, "colour" | "isBold">;

const PLAIN: Style = { colour: FOREGROUND, isBold: false };

/** Splits a line into spans at its colour codes (SGR, one number each, as `styleText` writes them). */
export function parseAnsi(line: string): readonly Span[] {
  const spans: Span[] = [];
  let column = 0;
  let style = PLAIN;
  for (const [index, piece] of line.split(ANSI_CODE).entries()) {
    // `split` puts the captured codes at the odd indexes.
    const isCode = index % 2 === 1;
    if (isCode) {
      style = applyCode(style, Number(piece));
    } else {
      spans.push(...splitAtGaps(piece, column, style));
      column += piece.length;
    }
  }
  return spans;
}

function applyCode(style: Style, code: number): Style {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...style, isBold: true };
  if (code === 22) return { ...style, isBold: false };
  if (code === 39) return { ...style, colour: FOREGROUND };
  return { ...style, colour: COLOURS[code] ?? style.colour };
}

/** Browsers collapse several spaces into one, so the text on each side of a gap becomes a span of its own. */
function splitAtGaps(piece: string, column: number, style: Style): Span[] {
  return [...piece.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    column: column + index,
    text,
    ...style,
  }));
}
