using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// An issue that one edition of the terms answers. It keeps its title, because the quarter that it comes from may be a draft.
/// </summary>
[Rule("R145")]
public sealed class SupportIssue : IAudited
{
    /// <summary>The longest title, in characters.</summary>
    public const int TitleMaxLength = 300;

    private SupportIssue()
    {
    }

    internal SupportIssue(SupportTerms terms, LinkedIssue issue)
    {
        Id = Guid.CreateVersion7();
        PackageId = terms.PackageId;
        TermsId = terms.Id;
        IssueId = issue.Id;
        Title = issue.Title.Length > TitleMaxLength ? issue.Title[..(TitleMaxLength - 1)] + "…" : issue.Title;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>The edition of its terms.</summary>
    public Guid TermsId { get; private set; }

    /// <summary>The key that the issue keeps when it is carried to later quarters.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>Its title when the terms were written.</summary>
    public string Title { get; private set; } = "";

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"Issue '{Title}'";

    /// <summary>It is linked in a draft, which is for the area team alone.</summary>
    public bool IsConfidential => true;
}
