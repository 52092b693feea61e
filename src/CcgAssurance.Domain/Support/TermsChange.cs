using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>How new terms differ from those that were agreed before.</summary>
[Rule("R170", "R175")]
public enum TermsChange
{
    /// <summary>More support than before.</summary>
    Raised,

    /// <summary>Less support than before.</summary>
    Lowered,

    /// <summary>The same support for longer.</summary>
    Prolonged,

    /// <summary>As much support, arranged in another way.</summary>
    Rearranged,
}

/// <summary>How these are written for people.</summary>
public static class TermsChangeText
{
    /// <summary>The change as people read it.</summary>
    public static string DisplayText(this TermsChange change) => change switch
    {
        TermsChange.Raised => "More support",
        TermsChange.Lowered => "Less support",
        TermsChange.Prolonged => "The same support for longer",
        TermsChange.Rearranged => "The same level of support, arranged differently",
    };
}
