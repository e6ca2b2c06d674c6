using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The vendor's library in this process: its C functions, found by the names of the header <c>WeWorkFinanceSdk_C.h</c>.</summary>
/// <remarks>
/// It is loaded and never unloaded: it brings a network library with it whose threads and exit handlers may outlive the last
/// instance, and to pull the code from under them would end the process.
/// </remarks>
internal sealed unsafe class FinanceLibrary
{
    public readonly delegate* unmanaged[Cdecl]<nint> NewSdk;
    public readonly delegate* unmanaged[Cdecl]<nint, byte*, byte*, int> Init;
    public readonly delegate* unmanaged[Cdecl]<nint, void> DestroySdk;
    public readonly delegate* unmanaged[Cdecl]<nint, ulong, uint, byte*, byte*, int, nint, int> GetChatData;
    public readonly delegate* unmanaged[Cdecl]<byte*, byte*, nint, int> DecryptData;
    public readonly delegate* unmanaged[Cdecl]<nint, byte*, byte*, byte*, byte*, int, nint, int> GetMediaData;

    public readonly delegate* unmanaged[Cdecl]<nint> NewSlice;
    public readonly delegate* unmanaged[Cdecl]<nint, void> FreeSlice;
    public readonly delegate* unmanaged[Cdecl]<nint, byte*> GetContentFromSlice;
    public readonly delegate* unmanaged[Cdecl]<nint, int> GetSliceLen;

    public readonly delegate* unmanaged[Cdecl]<nint> NewMediaData;
    public readonly delegate* unmanaged[Cdecl]<nint, void> FreeMediaData;
    public readonly delegate* unmanaged[Cdecl]<nint, byte*> GetOutIndexBuf;
    public readonly delegate* unmanaged[Cdecl]<nint, int> GetIndexLen;
    public readonly delegate* unmanaged[Cdecl]<nint, byte*> GetData;
    public readonly delegate* unmanaged[Cdecl]<nint, int> GetDataLen;
    public readonly delegate* unmanaged[Cdecl]<nint, int> IsMediaDataFinish;

    private FinanceLibrary(nint library)
    {
        NewSdk = (delegate* unmanaged[Cdecl]<nint>)Find(library, nameof(NewSdk));
        Init = (delegate* unmanaged[Cdecl]<nint, byte*, byte*, int>)Find(library, nameof(Init));
        DestroySdk = (delegate* unmanaged[Cdecl]<nint, void>)Find(library, nameof(DestroySdk));
        GetChatData = (delegate* unmanaged[Cdecl]<nint, ulong, uint, byte*, byte*, int, nint, int>)Find(library, nameof(GetChatData));
        DecryptData = (delegate* unmanaged[Cdecl]<byte*, byte*, nint, int>)Find(library, nameof(DecryptData));
        GetMediaData = (delegate* unmanaged[Cdecl]<nint, byte*, byte*, byte*, byte*, int, nint, int>)Find(library, nameof(GetMediaData));
        NewSlice = (delegate* unmanaged[Cdecl]<nint>)Find(library, nameof(NewSlice));
        FreeSlice = (delegate* unmanaged[Cdecl]<nint, void>)Find(library, nameof(FreeSlice));
        GetContentFromSlice = (delegate* unmanaged[Cdecl]<nint, byte*>)Find(library, nameof(GetContentFromSlice));
        GetSliceLen = (delegate* unmanaged[Cdecl]<nint, int>)Find(library, nameof(GetSliceLen));
        NewMediaData = (delegate* unmanaged[Cdecl]<nint>)Find(library, nameof(NewMediaData));
        FreeMediaData = (delegate* unmanaged[Cdecl]<nint, void>)Find(library, nameof(FreeMediaData));
        GetOutIndexBuf = (delegate* unmanaged[Cdecl]<nint, byte*>)Find(library, nameof(GetOutIndexBuf));
        GetIndexLen = (delegate* unmanaged[Cdecl]<nint, int>)Find(library, nameof(GetIndexLen));
        GetData = (delegate* unmanaged[Cdecl]<nint, byte*>)Find(library, nameof(GetData));
        GetDataLen = (delegate* unmanaged[Cdecl]<nint, int>)Find(library, nameof(GetDataLen));
        IsMediaDataFinish = (delegate* unmanaged[Cdecl]<nint, int>)Find(library, nameof(IsMediaDataFinish));
    }

    /// <exception cref="WeComSdkException">It cannot be loaded, or is another library.</exception>
    public static FinanceLibrary Load(string path)
    {
        try
        {
            return new FinanceLibrary(NativeLibrary.Load(path));
        }
        catch (Exception error) when (error is DllNotFoundException or BadImageFormatException)
        {
            throw new WeComSdkException("Load", SdkErrors.NotLoaded, error);
        }
    }

    private static nint Find(nint library, string function) =>
        NativeLibrary.TryGetExport(library, function, out var address) ? address : throw new WeComSdkException(function, SdkErrors.FunctionMissing);
}
