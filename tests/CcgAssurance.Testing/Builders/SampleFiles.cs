using System.Text;

namespace CcgAssurance.Testing.Builders;

/// <summary>A small file that can be kept.</summary>
public static class SampleFiles
{
    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n");
}
