namespace WeChatPolicy.Rules.WeCom;

/// <summary>What can go wrong in the vendor's library, by name.</summary>
internal sealed record SdkError(string Name, LocalizedText Text, bool MayBeRetried = false);

/// <summary>The vendor's codes: those that its functions return (header <c>WeWorkFinanceSdk_C.h</c>), and those of its interfaces that archiving meets (企业微信开发者中心, 全局错误码).</summary>
internal static class SdkErrors
{
    private static readonly SdkError s_unknown = new("unknown", ("未公布的错误码", "The vendor documents no such code"));

    private static readonly Dictionary<int, SdkError> s_byCode = new()
    {
        [-1] = new("busy", ("系统繁忙，请稍后重试", "The vendor is busy; try again later"), MayBeRetried: true),
        [10000] = new("invalid-argument", ("参数错误", "An argument of the call is not valid")),
        [10001] = new("network", ("网络错误，请检查网络和代理后重试", "The network failed; look at network and proxy, and try again"), MayBeRetried: true),
        [10002] = new("unreadable-data", ("数据解析失败", "The data could not be read"), MayBeRetried: true),
        [10003] = new("system", ("系统失败，请重试", "The system failed; try again"), MayBeRetried: true),
        [10004] = new("wrong-key", ("密钥错误", "The key is wrong")),
        [10005] = new("invalid-file-id", ("文件编号错误", "The file id is wrong")),
        [10006] = new("decryption-failed", ("解密失败", "The message could not be decrypted")),
        [10007] = new("no-private-key", ("缺少该版本的私钥", "The private key of the version is missing")),
        [10008] = new("unreadable-random-key", ("随机密钥无法解析", "The random key could not be read")),
        [10009] = new("address-not-allowed", ("IP 不在许可范围内", "This address may not ask; add it in the vendor's console")),
        [10010] = new("data-expired", ("数据已过期", "The data have expired")),
        [10011] = new("certificate", ("证书错误", "A certificate is wrong")),
        [40001] = new("invalid-secret", ("Secret 不正确", "The secret is not that of archiving")),
        [40013] = new("invalid-company", ("企业编号不正确", "The company's id is not valid")),
        [45009] = new("rate-limit", ("调用超过频率限制，请稍后重试", "Too many calls; try again later"), MayBeRetried: true),
        [301042] = new("address-not-allowed", ("IP 不在白名单内", "This address is not on the list of the archiving service; add it in the vendor's console")),
        [301048] = new("file-expired", ("文件不存在或已过期", "The file does not exist, or has expired")),
        [301052] = new("service-expired", ("会话存档服务已过期", "The archiving service has expired; renew it")),
        [301053] = new("service-not-enabled", ("会话存档服务未开启", "The archiving service is not enabled")),
        [301058] = new("page-too-large", ("数据量超过限制，请减少每页条数", "The page is too large; ask for fewer messages")),
    };

    public static SdkError NotLoaded { get; } =
        new("library-not-loaded", ("无法加载厂商的库", "The vendor's library cannot be loaded; look at the path, the processor it was built for, and the libraries it needs"));

    public static SdkError FunctionMissing { get; } = new("function-missing", ("库中缺少该函数", "The library has no such function; it is not the vendor's C library, or not its version 1.1 or later"));

    public static SdkError NoMemory { get; } = new("no-memory", ("库未能分配内存", "The library returned no memory"), MayBeRetried: true);

    public static SdkError NoContent { get; } = new("no-content", ("库返回空指针", "The library returned a null pointer and a length"));

    public static SdkError InvalidLength { get; } = new("invalid-length", ("库返回的长度无效", "The library returned a length that cannot be"));

    public static SdkError TooLarge { get; } = new("answer-too-large", ("库返回的内容超过上限", "The library returned more than the limit allows; ask for less, or raise the limit"));

    public static SdkError InvalidIndex { get; } = new("invalid-index", ("库返回的分片索引无法使用", "The library returned an index of the next piece that cannot be handed back"));

    public static SdkError Of(int code) => s_byCode.GetValueOrDefault(code, s_unknown);
}
