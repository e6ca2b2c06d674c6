namespace WeChatPolicy.Rules;

/// <summary>A head as a log stores it: with the seal that shows that the log itself wrote it.</summary>
/// <param name="Head">How far the log reaches.</param>
/// <param name="Seal">The hash over the head that <see cref="FactLog"/> describes.</param>
public readonly record struct SealedHead(LogHead Head, LogHash Seal);
