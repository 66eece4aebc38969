// Links that start the bot: whoever opens one becomes the one who presses «Start».
import { act } from './api.js';
import { make, toast } from './dom.js';

// The payload of a link to our bot, by its address in Telegram or by that of this page; null for other links.
export function payloadOf(address, state) {
  let url;
  try {
    url = new URL(address, location.origin);
  } catch {
    return null;
  }
  const isOurs = url.protocol === 'tg:'
    ? url.searchParams.get('domain') === state.bot.username
    : (url.origin === location.origin || ['t.me', 'telegram.me'].includes(url.hostname)) && url.pathname.slice(1) === state.bot.username;
  return isOurs ? url.searchParams.get('start') ?? '' : null;
}

export function askWhoOpens(payload, state, first, open) {
  const dialog = document.getElementById('who');
  const people = [...state.personas].sort((a, b) => (b.id === first) - (a.id === first));
  document.getElementById('who-list').replaceChildren(...people.map((person) => make('li', {},
    make('button', {
      type: 'button',
      onclick: async () => {
        dialog.close();
        open(person.id);
        try {
          await act(person.id, 'say', { as: person.id, text: payload ? `/start ${payload}` : '/start' });
        } catch (e) {
          toast(e.message, true);
        }
      },
    }, person.name, make('small', {}, person.post)))));
  dialog.showModal();
}
