/*
 * Judges transcripts of WeCom's data zone (企业微信数据与智能专区): lines "A说：…" in, findings in JSON out.
 *
 * Texts are UTF-8, with a length in bytes; they need not end in a zero. Every function may be called from any thread, also on one analyser at
 * once; an analyser that is freed while another thread uses it stays until that call returns. No exception crosses this border. Nothing of a
 * transcript is kept after a call, logged, or part of an error.
 *
 * The runtime inside starts with the first call, with one thread of its own and handlers of SIGFPE, SIGSEGV and SIGRTMIN, and stays until the
 * process ends: dlclose does not unload it.
 *
 * JSON: transcript-answer.schema.json and transcript-facts.schema.json of WeChatPolicy.Rules.DataZone; docs/data-zone.md explains them.
 */
#ifndef WECHAT_POLICY_ZONE_H
#define WECHAT_POLICY_ZONE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The number of this interface. It grows when a function changes; what wcp_zone_interface() returns must be equal. */
#define WCP_ZONE_INTERFACE 1

/* What a call came to. The numbers stay. */
typedef enum wcp_zone_status {
    WCP_ZONE_OK = 0,
    WCP_ZONE_NULL_ARGUMENT = 1,    /* an argument is null that must not be; nothing was done */
    WCP_ZONE_NO_SUCH_ANALYSER = 2, /* it was never created, or freed already */
    WCP_ZONE_TOO_LARGE = 3,        /* a length beyond 2147483647 */
    WCP_ZONE_INVALID_UTF8 = 4,     /* the transcript is no UTF-8; the answer says where */
    WCP_ZONE_INVALID_FACTS = 5,    /* the facts are not as their schema has them; the answer says what and where */
    WCP_ZONE_INVALID_OPTIONS = 6,  /* the same of the options */
    WCP_ZONE_OUT_OF_MEMORY = 7,
    WCP_ZONE_FAILED = 8            /* a fault of the library; the transcript is not judged */
} wcp_zone_status;

/* An analyser: a number, 0 is none. */
typedef uint64_t wcp_zone;

/* The number of the interface of the library that was loaded. The first call of any function starts its runtime. */
int32_t wcp_zone_interface(void);

/* The name of a status, such as "WCP_ZONE_INVALID_UTF8"; "WCP_ZONE_UNKNOWN" of a number that there is not. It is the library's and stays. */
const char *wcp_zone_status_name(int32_t status);

/*
 * Creates an analyser under the library's own policy.
 *   options  {"maxBytes":…,"maxLines":…,"timeLimitMilliseconds":…,"moreWords":"…"}, or null for the defaults
 *   zone     receives the analyser
 *   answer   receives an error in JSON of WCP_ZONE_INVALID_OPTIONS, otherwise null; may be null itself, together with answer_length
 */
int32_t wcp_zone_create(const char *options, size_t options_length, wcp_zone *zone, char **answer, size_t *answer_length);

/*
 * Judges one transcript.
 *   transcript  what the zone puts in the place of {chat}; may have no bytes, may not be null
 *   facts       who is judged and what else is known, {"roles":{"A":"Employee"},…}, or null where nothing is
 *   answer      receives the answer, or an error in JSON, ending in a zero, to be freed by wcp_zone_free_answer; null where there is neither
 */
int32_t wcp_zone_analyse(wcp_zone zone, const char *transcript, size_t transcript_length, const char *facts, size_t facts_length, char **answer, size_t *answer_length);

/* Frees an answer; null is nothing. */
void wcp_zone_free_answer(char *answer);

/* Frees an analyser. */
int32_t wcp_zone_free(wcp_zone zone);

#ifdef __cplusplus
}
#endif

#endif
