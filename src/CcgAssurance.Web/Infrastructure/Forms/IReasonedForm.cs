namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>A form that asks why something is changed; the history keeps the answer.</summary>
public interface IReasonedForm : IRecordForm
{
    string? Reason { get; }
}
