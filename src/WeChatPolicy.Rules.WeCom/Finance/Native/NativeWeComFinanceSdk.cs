namespace WeChatPolicy.Rules.WeCom;

/// <summary>The vendor's library, called through the C functions that its header documents. One instance a company.</summary>
/// <remarks>
/// <para>The library itself comes from the vendor (<c>libWeWorkFinanceSdk_C.so</c>, on Windows <c>WeWorkFinanceSdk.dll</c>) and is not part of this package.
/// An instance keeps the company's session, so that it is made once and kept; what each call needs is freed before the call returns.</para>
/// <para>Calls of one instance wait for each other. The vendor says since version 1.1 that calls may run side by side and shows in its own example one instance a thread;
/// people report crashes where that was not kept, and a crash there ends the process. Waiting costs nothing beside a request over the network, and the costly part,
/// RSA, is not done in the library.</para>
/// </remarks>
public sealed unsafe class NativeWeComFinanceSdk : IWeComFinanceSdk
{
    private readonly FinanceLibrary _library;
    private readonly SdkHandle _sdk;
    private readonly WeComSdkOptions _options;
    private readonly Lock _gate = new();

    private NativeWeComFinanceSdk(FinanceLibrary library, SdkHandle sdk, WeComSdkOptions options)
    {
        _library = library;
        _sdk = sdk;
        _options = options;
    }

    /// <summary>Loads the library and introduces the company. The library asks the vendor only at the first call.</summary>
    /// <param name="libraryPath">The vendor's library: a full path, or a name that the system finds.</param>
    /// <param name="corpId">The id of the company.</param>
    /// <param name="secret">The secret of archiving (会话内容存档 Secret).</param>
    /// <param name="options">Proxy and bounds.</param>
    /// <exception cref="WeComSdkException">It cannot be loaded, is another library, or refuses the company.</exception>
    public static NativeWeComFinanceSdk Load(string libraryPath, string corpId, string secret, WeComSdkOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(libraryPath);
        ArgumentException.ThrowIfNullOrEmpty(corpId);
        ArgumentException.ThrowIfNullOrEmpty(secret);
        options ??= new WeComSdkOptions();
        CString.Check(corpId, nameof(corpId));
        CString.Check(secret, nameof(secret));
        CString.Check(options.Proxy, nameof(options));
        CString.Check(options.ProxyPassword, nameof(options));
        var library = FinanceLibrary.Load(libraryPath);
        var sdk = new SdkHandle(library);
        try
        {
            using var company = new CString(corpId);
            using var password = new CString(secret);
            Check(nameof(FinanceLibrary.Init), library.Init(sdk.DangerousGetHandle(), company.Pointer, password.Pointer));
            return new NativeWeComFinanceSdk(library, sdk, options);
        }
        catch
        {
            sdk.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public byte[] GetChatData(long sequence, int limit, TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        var seconds = Seconds(timeout);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_sdk.IsClosed, this);
            using var proxy = new CString(_options.Proxy);
            using var password = new CString(_options.ProxyPassword);
            using var slice = new NativeSlice(_library);
            Check(nameof(GetChatData), _library.GetChatData(_sdk.DangerousGetHandle(), (ulong)sequence, (uint)limit, proxy.Pointer, password.Pointer, seconds, slice.Pointer));
            GC.KeepAlive(this);
            return slice.Content(_options.MaxBytes);
        }
    }

    /// <inheritdoc/>
    public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage)
    {
        CString.Check(randomKey, nameof(randomKey));
        CString.Check(encryptedMessage, nameof(encryptedMessage));
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_sdk.IsClosed, this);
            using var key = new CString(randomKey);
            using var message = new CString(encryptedMessage);
            using var slice = new NativeSlice(_library);
            Check(nameof(DecryptData), _library.DecryptData(key.Pointer, message.Pointer, slice.Pointer));
            return slice.Content(_options.MaxBytes);
        }
    }

    /// <inheritdoc/>
    public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout)
    {
        ArgumentException.ThrowIfNullOrEmpty(sdkFileId);
        CString.Check(sdkFileId, nameof(sdkFileId));
        CString.Check(index, nameof(index));
        var seconds = Seconds(timeout);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_sdk.IsClosed, this);
            using var from = new CString(index);
            using var file = new CString(sdkFileId);
            using var proxy = new CString(_options.Proxy);
            using var password = new CString(_options.ProxyPassword);
            using var media = new NativeMedia(_library);
            Check(nameof(GetMediaData), _library.GetMediaData(_sdk.DangerousGetHandle(), from.Pointer, file.Pointer, proxy.Pointer, password.Pointer, seconds, media.Pointer));
            GC.KeepAlive(this);
            return media.Chunk(_options.MaxBytes);
        }
    }

    /// <summary>Destroys the instance, once a call that is under way has ended.</summary>
    public void Dispose()
    {
        lock (_gate) _sdk.Dispose();
    }

    private static void Check(string call, int code)
    {
        if (code != 0) throw new WeComSdkException(call, code);
    }

    private static int Seconds(TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, TimeSpan.FromHours(1));
        return (int)Math.Ceiling(timeout.TotalSeconds);
    }
}
