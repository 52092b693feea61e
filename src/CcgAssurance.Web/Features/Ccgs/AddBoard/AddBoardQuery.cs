using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Ccgs.AddBoard;

public sealed class AddBoardQuery
{
    public CcgFormPage<AddBoardForm> Run(CcgHeader ccg) => new()
    {
        Ccg = ccg,
        Heading = "Add a health and wellbeing board",
        Address = CcgLinks.AddBoard(ccg.Code),
        Stored = new AddBoardForm(),
        Form = new AddBoardForm(),
    };
}
