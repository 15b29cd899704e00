const participants = `# Who took part in the Oslo channel: for which side,
# in what capacity, how sure we are, and on what evidence.
# Press the play button to run it. Then try another id,
# such as "dartmouth-conference" or "hume-adams-dialogue".
query Participants {
  process(id: "oslo-channel") {
    name
    span {
      from
      to
    }
    trackCodings {
      basis
      track {
        name
      }
    }
    meetings {
      name
      span {
        from
        to
      }
      relationships(types: [PARTICIPATED_IN]) {
        nodes {
          ... on Participation {
            from {
              name
            }
            side {
              name
            }
            capacity
            confidence
            sources {
              name
              url
            }
          }
        }
      }
    }
  }
}
`;

const search = `# People are found by other names and spellings too:
# Abu Ala is the name by which Ahmed Qurei is known.
query Search {
  search(text: "Abu Ala", first: 5) {
    field
    matched
    fuzzy
    entity {
      __typename
      id
      name
      summary
    }
  }
}
`;

const slice = `# A part of the network: the Israeli-Palestinian talks of
# 1992 and 1993, each with its dates, and how much the
# window and the filters left out.
query Slice {
  slice(
    conflicts: ["israeli-palestinian"]
    window: { from: "1992", to: "1993" }
    kinds: [PROCESS, MEETING]
  ) {
    nodeCount
    edgeCount
    leftOut {
      byFilter
      byWindow
      byLimit
    }
    nodes(first: 100) {
      nodes {
        __typename
        id
        name
        span {
          from
          to
          approximate
        }
      }
    }
  }
}
`;

/** The tabs that the GraphQL explorer opens with: each can be run as it stands. */
export const exampleQueries = [{ query: participants }, { query: search }, { query: slice }] as const;
