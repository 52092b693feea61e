namespace CcgAssurance.Web.Infrastructure.Parts;

/// <summary>Names of rule sets in the validator of a part's form.</summary>
public static class PartRules
{
    /// <summary>The rules that hold only when a part is changed, such as that a reason is given.</summary>
    public const string Change = "Change";
}
