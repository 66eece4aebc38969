// Times of the school, in its own zone and in Russian.

let zone = 'Europe/Moscow';
const formats = new Map();

export function setZone(name) {
  zone = name;
  formats.clear();
}

function format(options) {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('ru-RU', { timeZone: zone, ...options }));
  return formats.get(key);
}

export const hours = (ms) => format({ hour: '2-digit', minute: '2-digit' }).format(ms);
export const dayKey = (ms) => format({ year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms);
export const dayName = (ms) => format({ day: 'numeric', month: 'long' }).format(ms);
export const shortDay = (ms) => format({ day: 'numeric', month: 'short' }).format(ms).replace('.', '');
export const weekday = (ms) => format({ weekday: 'short' }).format(ms);
export const full = (ms) => {
  const name = weekday(ms);
  return `${name[0].toUpperCase()}${name.slice(1)}, ${dayName(ms)} ${format({ year: 'numeric' }).format(ms)}, ${hours(ms)}`;
};
export const moment = (ms) => `${weekday(ms)}, ${dayName(ms)}, ${hours(ms)}`;
