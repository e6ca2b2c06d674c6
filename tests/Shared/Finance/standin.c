/*
 * Stands in for the vendor's library: the C functions of its header, over a folder that `seal` made. It counts what it hands out and takes
 * back, and whether two calls ever ran at once, so that a test sees what the caller's side forgot. Build: gcc -shared -fPIC standin.c -o standin.so -lcrypto
 */
#include <openssl/evp.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define API __attribute__((visibility("default")))

typedef struct { char *buf; int len; } Slice_t;
typedef struct { char *outindexbuf; int out_len; char *data; int data_len; int is_finish; } MediaData_t;
typedef struct { char folder[4096]; } WeWorkFinanceSdk_t;

/* What goes wrong at the next call, set by the test. */
enum { NOTHING, RETURNS, NULL_CONTENT, NEGATIVE_LENGTH, NO_BUFFER, NO_INSTANCE, BROKEN_INDEX, WAITS };

static atomic_int live_sdks, live_slices, live_media, made_sdks, made_slices, made_media, inside, most_inside;
static atomic_int fault, fault_code;
static char last_proxy[256], last_password[256];
static int last_timeout;

API int StandIn_LiveSdks(void) { return live_sdks; }
API int StandIn_LiveSlices(void) { return live_slices; }
API int StandIn_LiveMedia(void) { return live_media; }
API int StandIn_Made(void) { return made_sdks + made_slices + made_media; }
API int StandIn_MostAtOnce(void) { return most_inside; }
API int StandIn_LastTimeout(void) { return last_timeout; }
API int StandIn_LastProxyIs(const char *proxy, const char *password) { return !strcmp(proxy, last_proxy) && !strcmp(password, last_password); }
API void StandIn_Next(int what, int code) { fault_code = code; fault = what; }

static int take(int what)
{
    int expected = what;
    return atomic_compare_exchange_strong(&fault, &expected, NOTHING);
}

static void enter(void)
{
    int now = ++inside, most = most_inside;
    while (now > most && !atomic_compare_exchange_weak(&most_inside, &most, now)) { }
    if (fault == WAITS) usleep(2000);
}

static int leave(int code)
{
    inside--;
    return code;
}

API WeWorkFinanceSdk_t *NewSdk(void)
{
    if (take(NO_INSTANCE)) return NULL;
    live_sdks++;
    made_sdks++;
    return calloc(1, sizeof(WeWorkFinanceSdk_t));
}

API void DestroySdk(WeWorkFinanceSdk_t *sdk)
{
    live_sdks--;
    free(sdk);
}

/* The company's id is the folder. */
API int Init(WeWorkFinanceSdk_t *sdk, const char *corpid, const char *secret)
{
    if (take(RETURNS)) return fault_code;
    if (strcmp(secret, "secret")) return 10000;
    snprintf(sdk->folder, sizeof sdk->folder, "%s", corpid);
    return 0;
}

API Slice_t *NewSlice(void)
{
    if (take(NO_BUFFER)) return NULL;
    live_slices++;
    made_slices++;
    return calloc(1, sizeof(Slice_t));
}

API void FreeSlice(Slice_t *slice)
{
    live_slices--;
    free(slice->buf);
    free(slice);
}

API char *GetContentFromSlice(Slice_t *slice) { return take(NULL_CONTENT) ? NULL : slice->buf; }
API int GetSliceLen(Slice_t *slice) { return take(NEGATIVE_LENGTH) ? -1 : slice->len; }

API MediaData_t *NewMediaData(void)
{
    if (take(NO_BUFFER)) return NULL;
    live_media++;
    made_media++;
    return calloc(1, sizeof(MediaData_t));
}

API void FreeMediaData(MediaData_t *media)
{
    live_media--;
    free(media->outindexbuf);
    free(media->data);
    free(media);
}

API char *GetOutIndexBuf(MediaData_t *media) { return media->outindexbuf; }
API int GetIndexLen(MediaData_t *media) { return media->out_len; }
API char *GetData(MediaData_t *media) { return take(NULL_CONTENT) ? NULL : media->data; }
API int GetDataLen(MediaData_t *media) { return take(NEGATIVE_LENGTH) ? -1 : media->data_len; }
API int IsMediaDataFinish(MediaData_t *media) { return media->is_finish; }

static void append(Slice_t *slice, const char *text, size_t length)
{
    slice->buf = realloc(slice->buf, slice->len + length + 1);
    memcpy(slice->buf + slice->len, text, length);
    slice->len += (int)length;
    slice->buf[slice->len] = 0;
}

static void note(const char *proxy, const char *password, int timeout)
{
    snprintf(last_proxy, sizeof last_proxy, "%s", proxy);
    snprintf(last_password, sizeof last_password, "%s", password);
    last_timeout = timeout;
}

API int GetChatData(WeWorkFinanceSdk_t *sdk, unsigned long long seq, unsigned int limit, const char *proxy, const char *passwd, int timeout, Slice_t *answer)
{
    char path[4200], *line = NULL;
    size_t room = 0;
    ssize_t length;
    unsigned int count = 0;
    enter();
    note(proxy, passwd, timeout);
    if (take(RETURNS)) return leave(fault_code);
    if (limit > 1000) return leave(10000);
    snprintf(path, sizeof path, "%s/chatdata.jsonl", sdk->folder);
    FILE *file = fopen(path, "r");
    if (!file) return leave(10003);
    append(answer, "{\"errcode\":0,\"errmsg\":\"ok\",\"chatdata\":[", 39);
    while (count < limit && (length = getline(&line, &room, file)) > 0) {
        if (strtoull(line + 7, NULL, 10) <= seq) continue;
        if (line[length - 1] == '\n') length--;
        if (count++) append(answer, ",", 1);
        append(answer, line, length);
    }
    append(answer, "]}", 2);
    free(line);
    fclose(file);
    return leave(0);
}

static int hex(const char *digits, unsigned char *bytes, int count)
{
    for (int i = 0; i < count; i++) if (sscanf(digits + 2 * i, "%2hhx", bytes + i) != 1) return 0;
    return 1;
}

API int DecryptData(const char *encrypt_key, const char *encrypt_msg, Slice_t *msg)
{
    unsigned char key[32], vector[16];
    int size = (int)strlen(encrypt_msg), tail = 0, done = 0, code = 10006;
    enter();
    if (take(RETURNS)) return leave(fault_code);
    if (strlen(encrypt_key) != 96 || !hex(encrypt_key, key, 32) || !hex(encrypt_key + 64, vector, 16)) return leave(10008);
    unsigned char *raw = malloc(size + 4), *plain = malloc(size + 32);
    int length = EVP_DecodeBlock(raw, (const unsigned char *)encrypt_msg, size);
    for (int i = size - 1; length > 0 && i >= 0 && encrypt_msg[i] == '='; i--) length--;
    EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
    if (length > 0 && EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), NULL, key, vector) == 1 && EVP_DecryptUpdate(cipher, plain, &done, raw, length) == 1
        && EVP_DecryptFinal_ex(cipher, plain + done, &tail) == 1) {
        append(msg, (char *)plain, done + tail);
        code = 0;
    }
    EVP_CIPHER_CTX_free(cipher);
    free(raw);
    free(plain);
    return leave(code);
}

API int GetMediaData(WeWorkFinanceSdk_t *sdk, const char *indexbuf, const char *sdkFileid, const char *proxy, const char *passwd, int timeout, MediaData_t *media)
{
    char path[4400];
    const long piece = 512 * 1024;
    long start = *indexbuf ? strtol(indexbuf, NULL, 10) : 0;
    enter();
    note(proxy, passwd, timeout);
    if (take(RETURNS)) return leave(fault_code);
    if (strchr(sdkFileid, '/')) return leave(10005);
    snprintf(path, sizeof path, "%s/media/%s", sdk->folder, sdkFileid);
    FILE *file = fopen(path, "r");
    if (!file) return leave(10010);
    fseek(file, start, SEEK_SET);
    media->data = malloc(piece);
    media->data_len = (int)fread(media->data, 1, piece, file);
    media->is_finish = fgetc(file) == EOF;
    fclose(file);
    media->outindexbuf = calloc(1, 32);
    if (take(BROKEN_INDEX)) { media->outindexbuf[0] = (char)0xFF; media->out_len = 1; }
    else if (!media->is_finish) media->out_len = snprintf(media->outindexbuf, 32, "%ld", start + media->data_len);
    return leave(0);
}
