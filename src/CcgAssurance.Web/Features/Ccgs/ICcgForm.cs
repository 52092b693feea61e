using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Ccgs;

/// <summary>A form about a group.</summary>
public interface ICcgForm<TForm> : IRecordForm
{
    /// <summary>The same answers over the record as it is now.</summary>
    TForm HavingSeen(Tokens seen);
}
