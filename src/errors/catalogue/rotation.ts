import type { ErrorRow } from "../error-row.js";

export const rotation = {
  rotation_in_progress: {
    status: 409,
    category: "Validation",
    title: "Rotation In Progress",
    message: "This key is being rotated already. Complete or cancel that rotation first.",
    page: {
      summary: "The key already has a new secret, and the one before it still works.",
      meaning: [
        "A rotation gives a key a second secret. Both work until the overlap ends, so that you can move your programs to the new one without a pause. A key has at most two secrets that work, so a second rotation has to wait for the first.",
        "Nothing was changed: both secrets work as before, and no third one was made.",
      ],
      whenSeen: [
        "A scheduled rotation runs more often than its overlap is long.",
        "Two people or two jobs rotate the same key. Exactly one of them gets the new secret.",
        "A request to rotate was sent again because its answer was lost.",
      ],
      whatToDo: [
        "Look at `rotation` of the key: it says when the overlap ends. `secrets` says when each secret was last used.",
        "Does every program use the new secret? End the overlap with `completeApiKeyRotation`, or `POST /v1/keys/{id}/rotate/complete`.",
        "Was the new secret lost? End it with `cancelApiKeyRotation`, or `POST /v1/keys/{id}/rotate/cancel`, and rotate again.",
      ],
      howToAvoid: [
        "Choose an overlap shorter than the time between two rotations.",
        "Let one job rotate a key, and let it complete the rotation when its deploy has succeeded.",
      ],
      retry: "Not now. It works once the rotation under way has ended.",
    },
  },
  rotation_not_found: {
    status: 404,
    category: "Not Found",
    title: "Rotation Not Found",
    message: "This key is not being rotated: it has one secret.",
    page: {
      summary: "There is no rotation of this key to complete or to cancel.",
      meaning: [
        "The key exists, and exactly one secret of it works. A rotation is under way only while the secret before still works: until its overlap ends, or somebody completes or cancels the rotation.",
        "Nothing was changed.",
      ],
      whenSeen: [
        "The overlap ended by itself, or it was 0 seconds long.",
        "The rotation was to end at the first use of the new secret, and that has happened.",
        "Somebody else completed or cancelled the rotation a moment ago.",
        "The key was never rotated.",
      ],
      whatToDo: [
        "Look at `secrets` of the key: it shows the secret that works, by its prefix and its last four characters.",
        "Did you want to complete the rotation? Then it is done if the new secret is the one that works.",
        "Did you want to cancel it? The secret before has ended for good. Rotate the key again to get another one.",
      ],
      howToAvoid: [
        "Choose an overlap that is long enough for a deploy and its way back.",
        "In a script that completes a rotation, treat this answer as done.",
      ],
      retry: "No. Rotate the key first.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
