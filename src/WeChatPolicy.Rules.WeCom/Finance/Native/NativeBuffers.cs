using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Where the vendor's library puts an answer or a message; freed in every path.</summary>
internal readonly unsafe ref struct NativeSlice : IDisposable
{
    private readonly FinanceLibrary _library;

    public NativeSlice(FinanceLibrary library)
    {
        _library = library;
        Pointer = library.NewSlice();
        if (Pointer == 0) throw new WeComSdkException(nameof(FinanceLibrary.NewSlice), SdkErrors.NoMemory);
    }

    public nint Pointer { get; }

    public byte[] Content(int mostBytes) => NativeContent.Copy(
        _library.GetContentFromSlice(Pointer), _library.GetSliceLen(Pointer), mostBytes, nameof(FinanceLibrary.GetContentFromSlice));

    public void Dispose() => _library.FreeSlice(Pointer);
}

/// <summary>Where the vendor's library puts a piece of a file; freed in every path.</summary>
internal readonly unsafe ref struct NativeMedia : IDisposable
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FinanceLibrary _library;

    public NativeMedia(FinanceLibrary library)
    {
        _library = library;
        Pointer = library.NewMediaData();
        if (Pointer == 0) throw new WeComSdkException(nameof(FinanceLibrary.NewMediaData), SdkErrors.NoMemory);
    }

    public nint Pointer { get; }

    public MediaChunk Chunk(int mostBytes)
    {
        var data = NativeContent.Copy(_library.GetData(Pointer), _library.GetDataLen(Pointer), mostBytes, nameof(FinanceLibrary.GetData));
        return new MediaChunk(data, NextIndex(mostBytes), _library.IsMediaDataFinish(Pointer) != 0);
    }

    public void Dispose() => _library.FreeMediaData(Pointer);

    private string? NextIndex(int mostBytes)
    {
        var bytes = NativeContent.Copy(_library.GetOutIndexBuf(Pointer), _library.GetIndexLen(Pointer), mostBytes, nameof(FinanceLibrary.GetOutIndexBuf));
        if (bytes.Length == 0) return null;
        try
        {
            if (!bytes.Contains((byte)0)) return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // Said below: it is no text that could be handed back.
        }

        throw new WeComSdkException(nameof(FinanceLibrary.GetOutIndexBuf), SdkErrors.InvalidIndex);
    }
}

/// <summary>Copies what the vendor's library holds, once its length makes sense.</summary>
internal static unsafe class NativeContent
{
    public static byte[] Copy(byte* content, int length, int mostBytes, string call)
    {
        if (length < 0) throw new WeComSdkException(call, SdkErrors.InvalidLength);
        if (length == 0) return [];
        if (content is null) throw new WeComSdkException(call, SdkErrors.NoContent);
        if (length > mostBytes) throw new WeComSdkException(call, SdkErrors.TooLarge);
        return new ReadOnlySpan<byte>(content, length).ToArray();
    }
}
