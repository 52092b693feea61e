using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CcgAssurance.Web.Components;

/// <summary>What a date is called where something is wrong with it: "Meeting date" makes "Meeting date must be a real date".</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DateAnswerNameAttribute(string name) : Attribute
{
    /// <summary>The name, beginning with a capital letter.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The name given to a property. Page and binder both ask, so that a date without a name fails when its page is first
    /// opened, not when a user first makes a mistake.
    /// </summary>
    internal static string Of(ModelMetadata metadata) =>
        (metadata as DefaultModelMetadata)?.Attributes.Attributes.OfType<DateAnswerNameAttribute>().FirstOrDefault()?.Name
        ?? throw new InvalidOperationException(
            $"The date {metadata.ContainerType?.Name}.{metadata.Name} needs [DateAnswerName(\"...\")] for its error messages.");
}
