import DOMPurify from "dompurify";

export function Comment({ text, data }: { text: string; data: object }) {
  return (
    <article>
      {/* ok: js-react-raw-html */}
      <p>{text}</p>
      {/* ok: js-react-raw-html */}
      <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(text) }} />
      {/* ok: js-react-raw-html */}
      <span dangerouslySetInnerHTML={{ __html: "&nbsp;" }} />
      {/* ok: js-react-raw-html */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data) }} />
    </article>
  );
}
