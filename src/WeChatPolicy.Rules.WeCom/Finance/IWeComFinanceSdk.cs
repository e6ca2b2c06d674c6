namespace WeChatPolicy.Rules.WeCom;

/// <summary>What the vendor's archiving library (会话内容存档 SDK) does for one company: answers, messages and media.</summary>
/// <remarks>
/// The functions are those of the vendor's header <c>WeWorkFinanceSdk_C.h</c> (企业微信开发者中心, 获取会话内容).
/// <see cref="NativeWeComFinanceSdk"/> calls them; <see cref="StandInFinanceSdk"/> reads a folder in their place. Calls from several
/// threads are allowed; an implementation lets them wait for each other where it has to.
/// </remarks>
public interface IWeComFinanceSdk : IDisposable
{
    /// <summary>Asks for the encrypted messages behind a sequence number.</summary>
    /// <param name="sequence">The largest number that is known already; 0 for the first time. The answer begins behind it.</param>
    /// <param name="limit">How many messages at most, from 1 to 1,000.</param>
    /// <param name="timeout">How long to wait for the vendor, to the second, more than zero.</param>
    /// <returns>The vendor's JSON as it is: <c>errcode</c>, <c>errmsg</c> and <c>chatdata</c>.</returns>
    /// <exception cref="WeComSdkException">The library refused or failed.</exception>
    byte[] GetChatData(long sequence, int limit, TimeSpan timeout);

    /// <summary>Decrypts one message. Nothing is sent anywhere.</summary>
    /// <param name="randomKey">What <c>encrypt_random_key</c> holds once the company's private key has opened it; it has no NUL in it.</param>
    /// <param name="encryptedMessage"><c>encrypt_chat_msg</c> as it stands in the answer.</param>
    /// <returns>The message, one JSON object in UTF-8.</returns>
    /// <exception cref="WeComSdkException">The library refused or failed.</exception>
    byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage);

    /// <summary>Fetches one piece of a file.</summary>
    /// <param name="sdkFileId">The <c>sdkfileid</c> of a message.</param>
    /// <param name="index"><see cref="MediaChunk.NextIndex"/> of the piece before; <see langword="null"/> for the first.</param>
    /// <param name="timeout">How long to wait for the vendor, to the second, more than zero.</param>
    /// <returns>The piece: 512 KiB as a rule, and where the next one begins.</returns>
    /// <exception cref="WeComSdkException">The library refused or failed.</exception>
    MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout);
}
