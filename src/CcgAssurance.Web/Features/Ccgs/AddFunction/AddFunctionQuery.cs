using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Ccgs.AddFunction;

public sealed class AddFunctionQuery
{
    public CcgFormPage<AddFunctionForm> Run(CcgHeader ccg) => new()
    {
        Ccg = ccg,
        Heading = "Add primary care co-commissioning",
        Address = CcgLinks.AddFunction(ccg.Code),
        Stored = new AddFunctionForm(),
        Form = new AddFunctionForm(),
    };
}
