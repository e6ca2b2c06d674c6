using System.ComponentModel;
using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>Reads a <see cref="Term"/> from a string, for whoever binds options by type converters, as configuration binders do.</summary>
public sealed class TermTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">It is no term.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Term.Parse(text) : base.ConvertFrom(context, culture, value);
}
