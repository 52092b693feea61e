using System.ComponentModel;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// The domain or theme that a sentence of a published report is about: its number if it is a domain, and the short name that the
/// report prints.
/// </summary>
[Description("A domain or theme, where it is named beside what is said about it.")]
public sealed record PublicPlace(
    [property: Description("The number of the domain, if it is one.")] int? Domain,
    [property: Description("Its short name.")] string Name)
{
    internal static PublicPlace Of(Focus focus, FrameworkVersion framework) =>
        new(focus.Domain?.Value, ChangeGroup.NameOf(focus, framework));
}
