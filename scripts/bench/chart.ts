import type { CaseName, Ready } from "./contenders.ts";
import type { Samples } from "./measure.ts";
import { medianMs, overheadOf } from "./targets.ts";

const rowHeight = 30;
const labelWidth = 220;
const barWidth = 400;
const valueWidth = 80;
const margin = 16;
const headHeight = 30;

/** Cases whose time is not, or not mainly, a tool's own. */
const notDrawn: ReadonlySet<CaseName> = new Set(["node", "bare", "dl-judged"]);

/** A bar for each case, as long as its milliseconds over a bare commit; a line marks three starts of Node. SVG. */
export function drawChart(cases: readonly Ready[], samples: Samples): string {
  const bars = cases
    .filter(({ name }) => !notDrawn.has(name))
    .map(({ name, label }) => ({ label, isOwn: name.startsWith("dl-"), ms: overheadOf(samples, name) }));
  const mark = 3 * medianMs(samples, "node");
  const scale = barWidth / Math.max(mark, ...bars.map(({ ms }) => ms));
  const width = margin * 2 + labelWidth + barWidth + valueWidth;
  const height = margin * 2 + headHeight + bars.length * rowHeight;
  const markX = margin + labelWidth + mark * scale;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Milliseconds over a bare commit">
<style>text{font:13px system-ui,sans-serif;fill:#1f2328}.own{fill:#0969da}.other{fill:#8c959f}.mark{stroke:#bc4c00;stroke-dasharray:4 3}.note{fill:#bc4c00;font-size:11px}
@media (prefers-color-scheme: dark){text{fill:#e6edf3}.own{fill:#4493f8}.other{fill:#7d8590}.mark{stroke:#f0883e}.note{fill:#f0883e}}</style>
<text x="${margin}" y="${margin + 12}">Milliseconds over a bare commit</text>
${bars.map((bar, row) => drawBar(bar, margin + headHeight + row * rowHeight, scale)).join("\n")}
<line class="mark" x1="${markX.toFixed(1)}" x2="${markX.toFixed(1)}" y1="${margin + headHeight - 6}" y2="${height - margin}"/>
<text class="note" x="${(markX + 4).toFixed(1)}" y="${margin + headHeight - 8}">three Node starts</text>
</svg>
`;
}

function drawBar(bar: { label: string; isOwn: boolean; ms: number }, top: number, scale: number): string {
  const length = Math.max(1, bar.ms * scale);
  const left = margin + labelWidth;
  const baseline = top + 18;
  return `<text x="${margin}" y="${baseline}">${bar.label}</text><rect class="${bar.isOwn ? "own" : "other"}" x="${left}" y="${top + 4}" width="${length.toFixed(1)}" height="${rowHeight - 10}" rx="2"/><text x="${(left + length + 6).toFixed(1)}" y="${baseline}">${bar.ms.toFixed(0)}</text>`;
}
