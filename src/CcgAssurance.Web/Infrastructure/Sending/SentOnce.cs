using CcgAssurance.Data.Forms;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>The form of the running request, to be saved once.</summary>
public sealed class SentOnce(SentForms forms, SentForm form)
{
    private SentForm? _first;
    private bool _isAsked;

    /// <summary>Its fingerprint and keys.</summary>
    public SentForm Form => form;

    /// <summary>The same form as it was saved by an earlier request; null if none did.</summary>
    public async Task<SentForm?> FirstAsync(CancellationToken cancellationToken)
    {
        if (!_isAsked)
        {
            (_first, _isAsked) = (await forms.FindAsync(form.PageKey, form.Number, cancellationToken), true);
        }

        return _first;
    }
}
