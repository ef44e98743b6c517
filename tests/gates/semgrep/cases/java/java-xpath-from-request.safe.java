import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

public class StaffServlet extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
    String id = req.getParameter("id");
    try {
      XPath xpath = XPathFactory.newInstance().newXPath();
      xpath.setXPathVariableResolver(name -> id);
      req.setAttribute("phone", xpath.evaluate("/staff/member[@id=$id]/phone", staff));
    } catch (XPathExpressionException e) {
      throw new ServletException(e);
    }
  }
}

@Path("/catalog")
public class CatalogResource {
  @GET
  @Path("{index}")
  public String price(@PathParam("index") int index) throws XPathExpressionException {
    XPathExpression compiled = XPathFactory.newInstance().newXPath().compile("//book[" + index + "]/price");
    return compiled.evaluate(catalog);
  }
}
