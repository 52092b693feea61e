using CcgAssurance.Data;
using CcgAssurance.Web.Features.Ccgs;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Conditions.Edit;

public sealed class EditConditionQuery(AssuranceDbContext db)
{
    /// <summary>The empty form of a new condition of a group.</summary>
    public static EditConditionPage New(CcgHeader ccg) => new()
    {
        Caption = ccg.Name,
        Heading = "Record an authorisation condition",
        Address = ConditionLinks.Add(ccg.Code),
        BackAddress = CcgLinks.Show(ccg.Code),
        BackText = $"Back to {ccg.Name}",
        CanEdit = true,
        Stored = new ConditionForm(),
        Form = new ConditionForm(),
    };

    /// <summary>The form of a condition as it is stored.</summary>
    public async Task<EditConditionPage> RunAsync(ConditionHeader header, CancellationToken cancellationToken)
    {
        var condition = await header.In(db).AsNoTracking().SingleAsync(cancellationToken);
        var stored = ConditionForm.Of(condition);
        return new EditConditionPage
        {
            Caption = header.CcgName,
            Heading = $"Change authorisation condition {header.Number}",
            Address = ConditionLinks.Change(header.Number),
            BackAddress = header.Address,
            BackText = "Back to the condition",
            CanEdit = condition.IsOpen,
            Stored = stored,
            Form = stored,
        };
    }
}
