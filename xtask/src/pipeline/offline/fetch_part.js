// A file of a part stands in the page, in base64.
function fetchPart(id) {
  return new Response(bytesOf(id));
}
