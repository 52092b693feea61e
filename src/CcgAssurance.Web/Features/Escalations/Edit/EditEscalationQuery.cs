using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Ccgs;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations.Edit;

public sealed class EditEscalationQuery(AssuranceDbContext db, EscalationChoicesQuery choices)
{
    /// <summary>The form that opens an escalation about a group, begun with what it starts from.</summary>
    public async Task<EditEscalationPage> NewAsync(CcgHeader ccg, OpeningFrom from, Actor actor, CancellationToken cancellationToken)
    {
        var known = await choices.RunAsync(ccg.Code, [], from.IssueAsked, actor, cancellationToken);
        return new EditEscalationPage
        {
            Caption = ccg.Name,
            Heading = "Open an escalation",
            Address = EscalationLinks.Open(ccg.Code),
            BackAddress = CcgLinks.Show(ccg.Code),
            BackText = $"Back to {ccg.Name}",
            Button = "Open the escalation",
            CanEdit = true,
            Choices = known,
            Stored = new OpeningForm(),
            Form = from.ToForm(known),
        };
    }

    /// <summary>The form of an escalation as it is stored.</summary>
    public async Task<EditEscalationPage> RunAsync(EscalationHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var escalation = await header.In(db).AsNoTracking().WithLinks().SingleAsync(cancellationToken);
        var stored = OpeningForm.Of(escalation);
        return new EditEscalationPage
        {
            Caption = header.Caption,
            Heading = "Change what the escalation is about",
            Address = EscalationLinks.Change(header.Number),
            BackAddress = header.Address,
            BackText = "Back to the escalation",
            Button = "Save",
            CanEdit = escalation.CanBeChanged,
            Choices = await choices.RunAsync(header.Ccg, escalation.Links, null, actor, cancellationToken),
            Stored = stored,
            Form = stored,
        };
    }
}
