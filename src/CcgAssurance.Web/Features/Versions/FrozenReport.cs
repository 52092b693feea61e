using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Web.Features.Versions;

/// <summary>The content of a frozen version as it was kept.</summary>
public sealed record FrozenReport(ReportEdition Edition, string Json, string? Note)
{
    public KeptReport Read() => KeptReportFormats.Read(Json);
}
