/** A chat widget of somebody else, as it is published. */
export interface PeerWidget {
  /** Name and version in the npm registry, and what the registry says of its file. */
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** What its instructions put on a page; `$at` is its folder. Its server is ours, which knows nothing. */
  readonly snippet: string;
  /** The element that a visitor sees first: a selector, and after `>>` one inside that element's shadow root. */
  readonly mark: string;
}

/** Widgets whose bundles run without a build of one's own. */
export const PEER_WIDGETS: readonly PeerWidget[] = [
  {
    name: 'flowise-embed',
    version: '3.1.6',
    integrity:
      'sha512-xSrvBDiEvIIzRFsPBgmzG3SdfBeG4wBzdchdMurft5PQcdYO0HfB8cwGhn00fE5JOsdhVZXfJ3Fq6e/DgrW4ag==',
    snippet: `<script type="module">
import Chatbot from '$at/dist/web.js';
Chatbot.init({ chatflowid: 'bench', apiHost: location.origin + '/none' });
</script>`,
    mark: 'flowise-chatbot >> button',
  },
  {
    name: '@n8n/chat',
    version: '1.37.0',
    integrity:
      'sha512-V1EQxDp/+rW6o/5OZgbwDfgPJXG8Jrn3TIdq7Z/26QTP90Uo3g2gv8CMnaQcphdTQVR+K06X34DOCRHXa8Tqnw==',
    snippet: `<link href="$at/dist/style.css" rel="stylesheet">
<script type="module">
import { createChat } from '$at/dist/chat.bundle.es.js';
createChat({ webhookUrl: location.origin + '/none' });
</script>`,
    mark: '.chat-window-toggle',
  },
  {
    name: 'docsgpt',
    version: '0.5.1',
    integrity:
      'sha512-LtcULlmmhmMhOP1USCXgSe+8boLutsRkrGxXFycH/yU7oBcN2guuUSJcXZi0gn5SBNoJJxYfTXGfocgN5Mq1dA==',
    snippet: `<div id="app"></div><script type="module">
import '$at/dist/modern/browser.js';
renderDocsGPTWidget('app', { apiHost: location.origin + '/none', apiKey: 'bench' });
</script>`,
    mark: '#app > *',
  },
  {
    name: 'rasa-webchat',
    version: '1.0.1',
    integrity:
      'sha512-Ld1zVJvTAaTrs6A5p8t70agNNrKYRyXlvqXZRgBoDvKKUXbA0jhJKECi5bdPGlaR6jsmqWtVylHS+YqIqo0x8w==',
    snippet: `<script>{
const script = document.createElement('script');
script.src = '$at/lib/index.js';
script.onload = () => WebChat.default({ socketUrl: location.origin + '/none', customData: { language: 'en' } }, null);
document.head.append(script);
}</script>`,
    // It shows its button once its server has answered: what is timed comes before that.
    mark: '#rasaWebchatPro > *',
  },
  {
    name: '@markprompt/web',
    version: '0.14.3',
    integrity:
      'sha512-WcC1O5stYG1MC++UhreG3QDcwIxFKLoTg+HNq5jY4kmd2eI5O9/CjmSJrthGmkvO9gjSg/fMVFq3wXIJxF/sMA==',
    snippet: `<div id="markprompt"></div>
<script>window.markprompt = { projectKey: 'bench', container: '#markprompt', options: {} };</script>
<script async type="module" src="$at/dist/init.js"></script>`,
    mark: '#markprompt button',
  },
  {
    name: 'deep-chat',
    version: '2.4.2',
    integrity:
      'sha512-wQNd6Z6HDoH7OMeoQKpmxDm9XdWrRjMkBJ2yl5tsYND9Dz2UCv/BdGVM8vK2V0mhO1u+OniHYPWDGvjlNxjCeQ==',
    // It has no button: it is the chat itself.
    snippet:
      '<script type="module" src="$at/dist/deepChat.bundle.js"></script><deep-chat></deep-chat>',
    mark: 'deep-chat >> #text-input',
  },
];
