using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The domain or theme that a sentence of a published report is about: its number if it is a domain, and the short name that the report prints.</summary>
public sealed record PublicPlace(int? Domain, string Name)
{
    internal static PublicPlace Of(Focus focus, FrameworkVersion framework) => new(focus.Domain?.Value, ChangeGroup.NameOf(focus, framework));
}
