using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>A document on its way to a reader.</summary>
/// <param name="Document">The document.</param>
/// <param name="IsKept">Whether it is as it was sent; otherwise it is as it stands.</param>
public sealed record ShownDocument(ReportDocument Document, bool IsKept);

/// <summary>A document of a record as a page, with its files.</summary>
/// <param name="Header">The record.</param>
/// <param name="Source">The document.</param>
/// <param name="Address">Its address, to which the endings of its files are added.</param>
/// <param name="IsKept">Whether it is as it was sent; otherwise it is as it stands.</param>
public sealed record DocumentPage(IRecordHeader Header, ReportDocument Source, string Address, bool IsKept)
{
    public required string WhenDraft { get; init; }

    public required string WhenKept { get; init; }

    public string Title => Source.Properties.Title;

    public IHtmlContent Html => new HtmlString(HtmlRenderer.Render(Source));
}
