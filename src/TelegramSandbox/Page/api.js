// Talking to the sandbox: requests, and the stream of what happens.

export async function read(path) {
  const response = await fetch(`/sandbox/${path}`);
  return answerOf(response);
}

export async function send(path, body) {
  const isForm = body instanceof FormData;
  const response = await fetch(`/sandbox/${path}`, {
    method: 'POST',
    headers: isForm ? {} : { 'Content-Type': 'application/json' },
    body: isForm ? body : JSON.stringify(body),
  });
  return answerOf(response);
}

export const act = (chatId, name, body) => send(`chats/${chatId}/${name}`, body);

// Calls onEvent for everything that happens from now on; the promise is kept when the stream is open.
// onBack is called when the stream had broken: then the state must be read anew.
export function listen(onEvent, onBack, onGone) {
  const source = new EventSource('/sandbox/events');
  source.onmessage = (e) => onEvent(JSON.parse(e.data));
  source.onerror = () => onGone();
  return new Promise((opened) => {
    let wasOpen = false;
    source.onopen = () => {
      if (wasOpen) onBack();
      wasOpen = true;
      opened();
    };
  });
}

async function answerOf(response) {
  if (response.ok) return response.headers.get('Content-Type')?.includes('json') ? response.json() : null;
  let reason = 'Не получилось. Попробуйте ещё раз.';
  try {
    reason = (await response.json()).error ?? reason;
  } catch { /* not our own answer */ }
  throw new Error(reason);
}
