namespace WeChatPolicy.Rules.WeCom;

/// <summary>The vendor's library, called through the C functions that its header documents. One instance a company.</summary>
public sealed class NativeWeComFinanceSdk : IWeComFinanceSdk
{
    /// <summary>Loads the library and introduces the company.</summary>
    public static NativeWeComFinanceSdk Load(string libraryPath, string corpId, string secret, WeComSdkOptions? options = null) => throw new NotImplementedException();

    /// <inheritdoc/>
    public byte[] GetChatData(long sequence, int limit, TimeSpan timeout) => throw new NotImplementedException();

    /// <inheritdoc/>
    public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage) => throw new NotImplementedException();

    /// <inheritdoc/>
    public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
