export function Comment({ text }: { text: string }) {
  const markup = marked(text);
  return (
    <article>
      {/* ruleid: js-react-raw-html */}
      <div dangerouslySetInnerHTML={{ __html: text }} />
      {/* ruleid: js-react-raw-html */}
      <p className="body" dangerouslySetInnerHTML={{ __html: markup }}></p>
    </article>
  );
}
