using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Features.Support;

/// <summary>The lists of the terms that are being written, as parts of the package.</summary>
public static class DraftTerms
{
    public const string WhenClosed = "These terms are no longer a draft. To change what is agreed, begin a change of the package.";

    /// <summary>A list of them; nothing where none are being written.</summary>
    public static IEnumerable<TPart> RowsOf<TPart>(SupportPackage package, Func<SupportTerms, IEnumerable<TPart>> list) =>
        package is { CanBeWritten: true, TermsInHand: { } terms } ? list(terms) : [];
}
