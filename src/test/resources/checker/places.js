// Lines and elements are found where they stand.
({ load, equal }) => {
  const text = '{\n  "resourceType": "Bundle",\n  "entry": [\n    {\n      "resource": {\n        "valueQuantity": { "code": "mm" },\n        "_birthDate": {},\n        "name": [{ "given": ["A", "B"] }]\n      }\n    }\n  ]\n}';
  const lineOf = async expression => {
    const { parse } = await load('json-tree.js');
    const { Lines, find, range } = await load('places.js');
    const lines = new Lines(text);
    const { start, end } = range(find(parse(text), expression), lines);
    return [lines.at(start), text.slice(start, end)];
  };

  return {
    'finds elements by FHIRPath': async () => {
      equal(await lineOf('Bundle'), [1, '{']);
      equal(await lineOf('Bundle.entry[0]'), [4, '{']);
      equal(await lineOf('Bundle.entry[0].resource.value.ofType(Quantity).code'), [6, '"code": "mm"']);
      equal(await lineOf('Bundle.entry[0].resource.valueQuantity'), [6, '"valueQuantity": { "code": "mm" }']);
      equal(await lineOf('Bundle.entry[0].resource.birthDate'), [7, '"_birthDate": {}']);
      equal(await lineOf('Bundle.entry[0].resource.name[0].given[1]'), [8, '"B"']);
      equal(await lineOf('Bundle.entry[0].resource.name.given[0]'), [8, '"A"']);
    },
    'stays near where an element is missing or a path is odd': async () => {
      equal(await lineOf('Bundle.entry[0].resource.status'), [5, '"resource": {']);
      equal(await lineOf('Bundle.entry[7].resource.status'), [3, '"entry": [']);
      equal(await lineOf("Bundle.entry[0].resource.extension('x').value"), [5, '"resource": {']);
      equal(await lineOf('('), [1, '{']);
      equal(await lineOf(''), [1, '{']);
    },
    'counts lines': async () => {
      const { Lines } = await load('places.js');
      const lines = new Lines('a\n\nbc');
      equal([lines.count, lines.at(0), lines.at(1), lines.at(2), lines.at(3), lines.at(99)], [3, 1, 1, 2, 3, 3]);
      equal([lines.start(3), lines.end(1), lines.end(3), lines.start(99)], [3, 1, 5, 3]);
      equal(new Lines('').count, 1);
    },
    'reads JSON as strictly as the server': async () => {
      const { parse } = await load('json-tree.js');
      for (const good of ['{}', ' [1, -0.5e3, "\\u0041", true, null] ', '{"a":{"b":[{}]}}', '"x"']) {
        JSON.parse(good);
        parse(good);
      }
      for (const bad of ['', '{', '{"a"}', '{"a":}', '[1,]', '{"a":1,}', '01', '"\t"', '{a:1}', "{'a':1}", '1 2', 'NaN', '"\\x"', '['.repeat(100000)]) {
        let offset = -1;
        try {
          parse(bad);
        } catch (error) {
          ({ offset } = error);
        }
        equal([bad.slice(0, 20), offset >= 0], [bad.slice(0, 20), true]);
      }
    },
    'lays out what came on one line and changes nothing': async () => {
      const { readable } = await load('source-input.js');
      const dense = `{"resourceType":"Observation","value":1.10,"big":12345678901234567890,"text":"${'x'.repeat(100)}","none":[],"o":{}}`;
      const open = readable(dense);
      equal(open.split('\n').length, 8);
      equal(open.replaceAll(/\n\s*/g, '').replaceAll('": ', '":'), dense);
      equal(readable(text), text);
      equal(readable('<a>'), '<a>');
      equal(readable(`{ no JSON ${'x'.repeat(200)}`), `{ no JSON ${'x'.repeat(200)}`);
    }
  };
}
