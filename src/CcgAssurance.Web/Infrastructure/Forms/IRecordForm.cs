using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>A form that changes a record. It carries what the person saw, so that a save in between is noticed.</summary>
public interface IRecordForm
{
    /// <summary>The version and the stage that the person saw, sent back in hidden fields.</summary>
    Tokens Seen { get; }
}
