using Microsoft.Win32.SafeHandles;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>One instance of the vendor's, destroyed once: when it is disposed of, or by the finaliser where a host forgot.</summary>
internal sealed unsafe class SdkHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private readonly FinanceLibrary _library;

    /// <exception cref="WeComSdkException">The library made none.</exception>
    public SdkHandle(FinanceLibrary library)
        : base(ownsHandle: true)
    {
        _library = library;
        SetHandle(library.NewSdk());
        if (!IsInvalid) return;
        Dispose();
        throw new WeComSdkException(nameof(FinanceLibrary.NewSdk), SdkErrors.NoMemory);
    }

    protected override bool ReleaseHandle()
    {
        _library.DestroySdk(handle);
        return true;
    }
}
