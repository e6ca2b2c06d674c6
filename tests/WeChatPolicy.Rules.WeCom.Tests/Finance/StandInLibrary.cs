using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>What the stand-in's library counts, and what it shall do wrong next.</summary>
internal sealed class StandInLibrary(string path)
{
    private readonly nint _library = NativeLibrary.Load(path);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Count();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void Plan(int what, int code);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Compare([MarshalAs(UnmanagedType.LPUTF8Str)] string proxy, [MarshalAs(UnmanagedType.LPUTF8Str)] string password);

    /// <summary>Instances, slices and pieces that were made and not given back.</summary>
    public (int Sdks, int Slices, int Media) Live => (Ask("StandIn_LiveSdks"), Ask("StandIn_LiveSlices"), Ask("StandIn_LiveMedia"));

    public int Made => Ask("StandIn_Made");

    public int MostAtOnce => Ask("StandIn_MostAtOnce");

    public int LastTimeout => Ask("StandIn_LastTimeout");

    public void Next(Fault fault, int code = 0) => Function<Plan>("StandIn_Next")((int)fault, code);

    public bool LastProxyIs(string proxy, string password) => Function<Compare>("StandIn_LastProxyIs")(proxy, password) == 1;

    private int Ask(string function) => Function<Count>(function)();

    private T Function<T>(string name) => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(_library, name));
}

/// <summary>What goes wrong at the next call, in the numbers of standin.c.</summary>
public enum Fault
{
    None,
    Returns,
    NullContent,
    NegativeLength,
    NoBuffer,
    NoInstance,
    BrokenIndex,
    Waits,
}
