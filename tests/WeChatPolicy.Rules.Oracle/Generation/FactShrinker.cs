using System.Collections;
using System.Reflection;

namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>Makes a fact smaller step by step: an optional field less, an item less, a part simpler.</summary>
internal static class FactShrinker
{
    /// <summary>The facts that are one step smaller.</summary>
    public static IEnumerable<Fact> Smaller(Fact fact) => Records(fact).Cast<Fact>();

    private static IEnumerable<object> Records(object record)
    {
        object? blank = null;
        foreach (var field in FactMaker.Fields(record.GetType()))
        {
            var value = field.GetValue(record);
            if (value is null) continue;
            if (!FactMaker.IsRequired(field))
            {
                blank ??= Activator.CreateInstance(record.GetType())!;
                var unset = field.GetValue(blank);
                if (!Equals(value, unset) && !(value is ICollection { Count: 0 } && unset is ICollection) && With(record, field, unset) is { } without) yield return without;
            }

            foreach (var simpler in Parts(value, field.PropertyType))
            {
                if (With(record, field, simpler) is { } changed) yield return changed;
            }
        }
    }

    private static IEnumerable<object> Parts(object value, Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KnownList<>))
        {
            if (!(bool)type.GetProperty("IsKnown")!.GetValue(value)!) return [];
            var list = (IList)type.GetProperty("Value")!.GetValue(value)!;
            return Lists(list, type.GetGenericArguments()[0]).Select(smaller => Activator.CreateInstance(type, smaller)!);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return Lists((IList)value, type.GetGenericArguments()[0]);
        return value is Participant or Conversation or AccountProfile or Circumstances or Backup or AccountApplication or HandlingNotice or SupervisionGroup or SelfStudy ? Records(value) : [];
    }

    private static IEnumerable<Array> Lists(IList list, Type itemType)
    {
        for (var left = 0; left < list.Count; left++)
        {
            var shorter = Array.CreateInstance(itemType, list.Count - 1);
            for (var i = 0; i < shorter.Length; i++) shorter.SetValue(list[i < left ? i : i + 1], i);
            yield return shorter;
        }

        if (itemType.IsValueType || itemType == typeof(string)) yield break;
        for (var at = 0; at < list.Count; at++)
        {
            foreach (var simpler in Records(list[at]!))
            {
                var changed = Array.CreateInstance(itemType, list.Count);
                list.CopyTo(changed, 0);
                changed.SetValue(simpler, at);
                yield return changed;
            }
        }
    }

    private static object? With(object record, PropertyInfo field, object? value)
    {
        var clone = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        return FactMaker.TrySet(field, clone, value) ? clone : null;
    }
}
