interface Sample {
  readonly name: string;
  readonly code: string;
}

/** Code that presents the secret to the server, which says whose key it is. */
export function codeSamples(serverUrl: string, secret: string): readonly Sample[] {
  const url = `${serverUrl}/v1/keys/me`;
  return [
    { name: "curl", code: `curl ${url} \\\n  -H "Authorization: Bearer ${secret}"` },
    {
      name: "Node",
      code: `const response = await fetch("${url}", {
  headers: { Authorization: "Bearer ${secret}" },
});
console.log(response.status, await response.json());`,
    },
    {
      name: "Python",
      code: `import json, urllib.request

request = urllib.request.Request(
    "${url}",
    headers={"Authorization": "Bearer ${secret}"},
)
print(json.load(urllib.request.urlopen(request)))`,
    },
    {
      name: "Go",
      code: `request, err := http.NewRequest("GET", "${url}", nil)
if err != nil {
	log.Fatal(err)
}
request.Header.Set("Authorization", "Bearer ${secret}")
response, err := http.DefaultClient.Do(request)`,
    },
  ];
}
