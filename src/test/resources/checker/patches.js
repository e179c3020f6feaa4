// Corrections are worked out from the text as it was sent, however many there are.
({ load, equal }) => {
  const run = async (value, ...patches) => {
    const { apply } = await load('patch.js');
    const result = apply(typeof value === 'string' ? value : JSON.stringify(value), patches);
    return { ...result, value: JSON.parse(result.text), applied: result.reasons.map(reason => reason === null) };
  };
  const remove = path => [{ op: 'remove', path }];
  const add = (path, value) => [{ op: 'add', path, value }];
  const replace = (path, value) => [{ op: 'replace', path, value }];
  const move = (from, path) => [{ op: 'move', from, path }];

  return {
    'removes elements of one array whatever their order': async () => {
      const text = '{\n  "a": [\n    0,\n    1,\n    2,\n    3\n  ]\n}';
      equal((await run(text, remove('/a/0'), remove('/a/1'))).text, '{\n  "a": [\n    2,\n    3\n  ]\n}');
      equal((await run(text, remove('/a/3'), remove('/a/0'), remove('/a/2'))).text, '{\n  "a": [\n    1\n  ]\n}');
      equal((await run(text, remove('/a/1'), remove('/a/2'))).value, { a: [0, 3] });
      equal((await run(text, remove('/a/0'), remove('/a/1'), remove('/a/2'), remove('/a/3'))).value, { a: [] });
    },
    'adds, replaces and removes in one array': async () => {
      const result = await run({ a: [0, 1, 2] }, remove('/a/1'), add('/a/-', 9), replace('/a/2', 7), add('/a/1', 5), remove('/a/0'));
      equal(result.value, { a: [5, 7, 9] });
      equal(result.applied, [true, true, true, true, true]);
    },
    'adds to an array of which nothing stays': async () => {
      equal((await run({ a: [0, 1] }, remove('/a/0'), add('/a/-', 9), remove('/a/1'))).value, { a: [9] });
    },
    'adds what two corrections ask for once': async () => {
      const result = await run({ a: [{ x: 1 }] }, add('/a/-', { y: 2 }), add('/a/-', { y: 2 }), add('/a/-', { y: 3 }));
      equal(result.value, { a: [{ x: 1 }, { y: 2 }, { y: 3 }] });
      equal(result.applied, [true, true, true]);
    },
    'leaves out what contradicts an earlier correction': async () => {
      const result = await run({ a: { b: 1, c: 2 }, d: 3 }, replace('/a/b', 5), replace('/a/b', 6), remove('/a'), remove('/d'), replace('/d', 1), add('/e', 1), add('/e', 2));
      equal(result.value, { a: { b: 5, c: 2 }, e: 1 });
      equal(result.applied, [true, false, false, true, false, true, false]);
    },
    'leaves out what is inside something that is replaced': async () => {
      const result = await run({ a: { b: 1 } }, replace('/a', [{ b: 1 }]), replace('/a/b', 2));
      equal(result.value, { a: [{ b: 1 }] });
      equal(result.applied, [true, false]);
    },
    'renames an element and corrects it at once': async () => {
      const result = await run('{ "gendr" : "f" , "id":"1" }', move('/gendr', '/gender'), replace('/gendr', 'female'));
      equal(result.text, '{ "gender" : "female" , "id":"1" }');
      const twice = await run({ gendr: 'x', genderr: 'y' }, move('/gendr', '/gender'), move('/genderr', '/gender'));
      equal(twice.value, { gender: 'x', genderr: 'y' });
      equal(twice.applied, [true, false]);
    },
    'does not rename onto what is there': async () => {
      equal((await run({ gendr: 'x', gender: 'y' }, move('/gendr', '/gender'))).applied, [false]);
    },
    'moves across the document with the text as it was': async () => {
      equal((await run('{"a":{"n":1.10},"b":{"c":0}}', move('/a/n', '/b/n'))).text, '{"a":{},"b":{"c":0, "n": 1.10}}');
    },
    'carries out all operations of a patch or none': async () => {
      const result = await run({ a: { code: 'x' } }, [...add('/a/code', 'y'), ...replace('/a/display', 'Y')], add('/a/code', 'z'));
      equal(result.value, { a: { code: 'z' } });
      equal(result.applied, [false, true]);
    },
    'does not guess where a patch shifts its own places': async () => {
      equal((await run({ a: [0, 1, 2] }, [...remove('/a/0'), ...remove('/a/0')])).applied, [false]);
    },
    'leaves numbers, spaces and order as they were': async () => {
      const text = '{"value": 1.10,\n   "big":12345678901234567890 , "u":"\\u00e9", "x": "old"}';
      equal((await run(text, replace('/x', 'new'))).text, text.replace('old', 'new'));
    },
    'adds lines as the document is set': async () => {
      equal((await run('{\n    "a": {\n        "b": 1\n    }\n}', add('/a/c', { d: [] }))).text, '{\n    "a": {\n        "b": 1,\n        "c": {\n            "d": []\n        }\n    }\n}');
      equal((await run('{\n  "a": {}\n}', add('/a/c', 1))).text, '{\n  "a": {\n    "c": 1\n  }\n}');
    },
    'reads pointers with escapes, and refuses odd ones': async () => {
      equal((await run({ 'a/b': { '~': 1 } }, replace('/a~1b/~0', 2))).value, { 'a/b': { '~': 2 } });
      for (const odd of [replace('', 1), replace('/a/b/c', 1), [{ op: 'explode', path: '/a' }], add('/a/7', 1), add('/a/01', 1), [{ op: 'constructor', path: '/a' }]]) {
        equal((await run({ a: [] }, odd)).applied, [false]);
      }
    },
    'takes names of Object for ordinary names': async () => {
      equal((await run('{"constructor": 1, "__proto__": 2}', replace('/constructor', 3), remove('/__proto__'))).text, '{"constructor": 3}');
    },
    'knows where a place has gone': async () => {
      const { moved } = await load('text-edits.js');
      const text = '{"a": [0, 1, 2], "b": "x"}';
      const { text: after, edits } = await run(text, remove('/a/0'), add('/a/-', 33), replace('/b', 'longer'));
      equal(after.slice(moved(edits, text.indexOf('2'))).startsWith('2'), true);
      equal(after.slice(moved(edits, text.indexOf('"b"'))).startsWith('"b": "longer"'), true);
    },
    'corrects a thousand places fast': async () => {
      const all = Array.from({ length: 1000 }, (one, i) => ({ staus: i }));
      const before = performance.now();
      const result = await run({ entry: all }, ...all.map((one, i) => move(`/entry/${i}/staus`, `/entry/${i}/status`)));
      equal(result.value.entry[999], { status: 999 });
      equal(performance.now() - before < 3000, true);
    },
    'takes corrections back one by one': async () => {
      const { Corrections } = await load('corrections.js');
      const text = '{"a": [0, 1, 2]}';
      const findings = [0, 1, 2].map(i => ({ id: i, severity: i === 2 ? 'information' : 'error', patch: remove(`/a/${i}`) }));
      const corrections = new Corrections(text, findings);
      corrections.applyAll();
      equal(JSON.parse(corrections.corrected), { a: [2] });
      corrections.toggle(0);
      equal(JSON.parse(corrections.corrected), { a: [0, 2] });
      corrections.toggle(1);
      equal(corrections.corrected, text);
    }
  };
}
