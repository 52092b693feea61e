using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>Leads from what is missing in a draft to its form.</summary>
public sealed class RequestFindingLinks : IFindingLinks
{
    public string? To(IRecordHeader record, FindingPlace place, string? field, bool canEdit) => place is RequestDraftPlace draft
        ? canEdit ? RequestLinks.Change(draft.Request.ToString()) : RequestLinks.Show(draft.Request.ToString())
        : null;
}
